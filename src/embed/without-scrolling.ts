// In the file for a script tag, which is full: the page stays where it is when a level is tapped.
export const useBroughtIntoSight = () => undefined;
