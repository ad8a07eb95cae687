/** 0 or 1: one kind of flag for both engines. */
export type Flag = 0 | 1;
