/** First byte of a message: a change to the document, or who is here. */
export const CHANGE = 0;
export const PRESENCE = 1;
