/** Discord's documented limits for a Components V2 message; what is sent is measured against them first. */
export const MESSAGE_TEXT = 4000;
export const MESSAGE_COMPONENTS = 40;
/** A digest is at most this many messages. */
export const DIGEST_MESSAGES = 4;
