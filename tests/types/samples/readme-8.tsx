// Sample 8 of README.md, by `npm run build:samples`. Do not edit.
import { usePyramid } from 'plinth/hooks';

const pyramid = usePyramid({ scores: [{ id: 'trust', score: 4.1 }] });
// <ol {...pyramid.listProps}> … <button {...pyramid.getLevelProps('trust')}>
export { pyramid };
