// Sample 1 of stories/model/Model.mdx, by `npm run build:samples`. Do not edit.
import { PyramidDiagram, validateModel, type Model } from 'plinth/pyramid';

const craft: Model = {
  id: 'craft',
  levels: [
    { id: 'safety', texts: { en: { title: 'Safety', meaning: 'Nobody is laughed at.' }, de: { title: 'Sicherheit' } } },
    { id: 'skill', texts: { en: { title: 'Skill', restsOn: 'Learning needs safety.' }, de: { title: 'Können' } } },
    { id: 'pride', texts: { en: { title: 'Pride' }, de: { title: 'Stolz' } } },
  ],
};

const checked = validateModel(craft);
if (!checked.ok) console.table(checked.problems); // code and path, for example missingField at ['levels', 0, 'id']
<PyramidDiagram model={craft} scores={[{ id: 'safety', score: 4.2 }]} />;
export { craft, checked };
