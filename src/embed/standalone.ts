// What the script tag's global `Plinth` offers.
export { mount, type MountHandle, type MountOptions } from './mount';
