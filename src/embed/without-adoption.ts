import { Fragment } from 'react';

// In the file for a script tag, where `mount` and the elements adopt sheets from the start.
export const AdoptedStyles = Fragment;
