/** Discord's documented limits for a Components V2 message; what is sent is measured against them first. */
export const MESSAGE_TEXT = 4000;
/** Counted with everything nested inside. */
export const MESSAGE_COMPONENTS = 40;
export const ROW_BUTTONS = 5;
export const SELECT_CHOICES = 25;
export const BUTTON_LABEL = 80;
export const LINK_URL = 512;
export const MEDIA_URL = 2048;
export const SELECT_PLACEHOLDER = 150;
/** Of a choice's label, value and description alike. */
export const CHOICE_TEXT = 100;
/** Of a form's title and of each field's label. */
export const FORM_LABEL = 45;
export const FORM_PLACEHOLDER = 100;
export const FORM_VALUE = 4000;
/** A digest is at most this many messages. */
export const DIGEST_MESSAGES = 4;
/** A digest with a message for each story is at most this many. */
export const THREAD_MESSAGES = 10;
