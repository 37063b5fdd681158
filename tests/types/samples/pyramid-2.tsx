// Sample 2 of stories/pyramid/Pyramid.mdx, by `npm run build:samples`. Do not edit.
import { LiveRegion, VisuallyHidden } from 'plinth';
import { usePyramid } from 'plinth/pyramid';

function Bars() {
  const { state, rootProps, listProps, getLevelProps, announcer } = usePyramid({ scores: [{ id: 'trust', score: 4.1 }] });
  return (
    <div {...rootProps}>
      <ol {...listProps}>
        {state.levels.map((level) => (
          <li key={level.id}>
            <button type="button" {...getLevelProps(level.id)}>
              <VisuallyHidden>{level.name}</VisuallyHidden>
              <meter value={level.share ?? 0} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ol>
      <LiveRegion announcer={announcer} />
    </div>
  );
}
export { Bars };
