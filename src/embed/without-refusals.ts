// In the file for a script tag, in place of what only boards and goals say: neither is in it.
export const rejectedMessages = {};
export const peopleMessages = {};
