'use client';
import { forwardRef, type KeyboardEvent } from 'react';
import type { RetroMenuOption, RetroMenuSection } from '../../../hooks/retro-board/menu.types';
import { Icon } from '../../shared/Icon';
import { check } from '../../shared/icons';

/** The lines of a menu in their sections. Renders a `<div role="listbox">`. */
export const RetroCardMenuSections = forwardRef<
  HTMLDivElement,
  {
    readonly id: string;
    readonly 'aria-label': string;
    readonly 'aria-activedescendant': string | undefined;
    /** Starts the ids of the lines. */
    readonly prefix: string;
    readonly sections: readonly RetroMenuSection[];
    /** That there are more to group with than are shown. */
    readonly moreText: string | undefined;
    readonly active: string | undefined;
    /** It holds the focus itself: there is no search field. */
    readonly focusable: boolean;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onRun: (option: RetroMenuOption, event: unknown) => void;
  }
>(function RetroCardMenuSections(props, ref) {
  const { prefix, sections, moreText, active, focusable, onRun, ...list } = props;
  return (
    <div ref={ref} role="listbox" tabIndex={focusable ? 0 : -1} data-plinth-part="retro-menu-list" {...list}>
      {sections.map((section) => (
        <div
          key={section.id}
          role="group"
          aria-labelledby={`${prefix}section-${section.id}`}
          data-section={section.id}
        >
          <span id={`${prefix}section-${section.id}`} data-plinth-part="retro-menu-heading">
            {section.label}
          </span>
          {section.options.map((option) => (
            <button
              key={option.id}
              type="button"
              role="option"
              tabIndex={-1}
              id={`${prefix}${option.id}`}
              aria-selected={option.id === active}
              aria-checked={option.checked}
              aria-label={section.id === 'colour' ? option.label : undefined}
              title={section.id === 'colour' ? option.label : undefined}
              data-option={option.id}
              data-hue={option.hue}
              data-plinth-part="retro-menu-option"
              onClick={(event) => onRun(option, event)}
            >
              {option.hue !== undefined && <i />}
              {section.id !== 'colour' && <bdi>{option.label}</bdi>}
              {option.hint !== undefined && <span>{option.hint}</span>}
              {option.checked && <Icon path={check} size={12} />}
            </button>
          ))}
          {section.more !== undefined && moreText !== undefined && (
            <p id={`${prefix}more`} data-plinth-part="retro-menu-more">
              {moreText}
            </p>
          )}
        </div>
      ))}
    </div>
  );
});
