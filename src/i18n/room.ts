/**
 * A room of another language: keys that the English room lacks are refused by the compiler; missing ones are said in
 * English until they are there, and listed by a test.
 */
export type Room<English> = Partial<Record<keyof English, string>>;
