/** Where a phrase that tells in few words has to end: before a mark, or with the text. Piece of plainPattern. */
export const ends = '( ?[^a-z0-9 ]|$)';
