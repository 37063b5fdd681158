export { findingsOf, type PyramidFindings } from './pyramid.findings';
export { pyramidSvg, type PyramidSvgInput } from '../shared/pyramid-svg';
export { PYRAMID_VIEWS, viewsFor, type PyramidView } from './pyramid.views';
