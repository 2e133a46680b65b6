/** Tells whether two texts are the same without telling what they say: what an event holds of a text. */
export abstract class KeyedHash {
  abstract of(text: string): string;
}
