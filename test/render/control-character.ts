/** What acts on a terminal or turns the direction of writing; a line feed aside, no output without colour has it. */
export const controlCharacter = /[^\P{Cc}\n]|[\u2028-\u202e\u2066-\u2069]/u;
