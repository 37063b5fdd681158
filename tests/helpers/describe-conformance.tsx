import { render } from '@testing-library/react';
import { createRef, type ElementType } from 'react';

/**
 * What every public part promises: it forwards its ref to its one node, joins class names, hands unknown props on, lets
 * a host's `id` and `title` through and names itself by `data-plinth-part`.
 */
export function describeConformance(part: string, Part: ElementType, props: object = {}) {
  describe(`the part ${part}`, () => {
    test('forwards its ref to the node that carries its name', () => {
      const ref = createRef<HTMLElement>();
      render(<Part {...props} ref={ref} />);
      expect(ref.current).toHaveAttribute('data-plinth-part', part);
    });

    test('merges what a host passes', () => {
      const ref = createRef<HTMLElement>();
      render(<Part {...props} ref={ref} className="theirs" title="theirs" data-theirs="yes" />);
      expect(ref.current).toHaveClass('theirs');
      expect(ref.current).toHaveAttribute('title', 'theirs');
      expect(ref.current).toHaveAttribute('data-theirs', 'yes');
    });
  });
}
