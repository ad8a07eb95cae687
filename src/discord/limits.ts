/** Discord's documented limits for a Components V2 message; what is sent is measured against them first. */
export const MESSAGE_TEXT = 4000;
/** A digest is at most this many messages. */
export const DIGEST_MESSAGES = 4;
