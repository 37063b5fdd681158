import type { ToDo } from '../../core/team/to-do';
import type { Workspace } from './workspace.types';

/** A thing to do in words: what, why now, the name of the button, and what that is about where the button is read alone. */
export function toDoWords(
  { t, nameOf, dayOf }: Workspace,
  toDo: ToDo,
): { readonly title: string; readonly text: string; readonly label: string; readonly about: string } {
  switch (toDo.kind) {
    case 'assess':
      return {
        title: t('todo.assess'),
        text: t('todo.assessText'),
        label: t('todo.assessDo'),
        about: t('todo.assess'),
      };
    case 'checkIn':
      return {
        title: t('todo.checkIn', { title: toDo.title }),
        text: toDo.days > 0 ? t('todo.checkInLate', { count: toDo.days }) : t('todo.checkInDue'),
        label: t('todo.checkInDo'),
        about: toDo.title,
      };
    case 'answer':
      return {
        title: t('todo.answer', { name: nameOf(toDo.from), text: toDo.text }),
        text: t('todo.answerText', { title: toDo.title }),
        label: t('todo.answerDo'),
        about: toDo.text,
      };
    case 'stance':
      return {
        title: t('todo.stance', { title: toDo.title }),
        text: t('todo.stanceText', { spoken: toDo.spoken, of: toDo.of }),
        label: t('todo.stanceDo'),
        about: toDo.title,
      };
    case 'action':
      return {
        title: toDo.title,
        text:
          toDo.times > 0
            ? t(toDo.times === 2 ? 'todo.actionCarriedTwice' : 'todo.actionCarried', { count: toDo.times })
            : toDo.due === null
              ? t('todo.action')
              : t('todo.actionDue', { date: dayOf(toDo.due) }),
        label: t('todo.actionDo'),
        about: toDo.title,
      };
  }
}
