/** The code of the character that stands for the first language in `functionWordOwners`; the next one has the next. */
export const FIRST_OWNER = 65;
