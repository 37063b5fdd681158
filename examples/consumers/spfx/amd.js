// A page's loader of modules: a script that offers itself to it makes no global.
window.define = function define() {
  throw new Error('somebody offered a module');
};
window.define.amd = {};
