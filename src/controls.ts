/**
 * What a reply or a posted digest offers to press: plain data that Discord and the terminal show in their own way.
 * A control holds no state: its id names a handler (`commands/components.ts`) and its arguments, so that it keeps
 * working after a restart and for as long as the message exists.
 */

/** A handler's name and its arguments in one string; made by `controlId` only. */
export type ControlId = string;

/** Discord's limit for the id of a component. */
export const CONTROL_ID_LENGTH = 100;

export type ButtonStyle = 'primary' | 'secondary' | 'danger';

export interface Button {
  label: string;
  id: ControlId;
  /** Default `secondary`. */
  style?: ButtonStyle;
  disabled?: boolean;
}

/** Opens an address; needs no handler. */
export interface LinkButton {
  label: string;
  url: string;
}

export interface Choice {
  label: string;
  value: string;
  description?: string;
  selected?: boolean;
}

/** A menu of up to 25 choices. */
export interface Select {
  id: ControlId;
  /** Shown while nothing is picked. */
  placeholder: string;
  choices: readonly Choice[];
  /** How many may be picked; default exactly one. */
  min?: number;
  max?: number;
}

export interface Controls {
  buttons?: readonly (Button | LinkButton)[];
  select?: Select;
}

/** The id of a control. Keep arguments short (ids, pages): together with the name at most 100 characters. */
export function controlId(name: string, ...args: readonly (string | number)[]): ControlId {
  const id = [name, ...args].map(part => escapePart(String(part))).join(':');
  if (id.length > CONTROL_ID_LENGTH)
    throw new Error(`the control id ${id} is longer than ${CONTROL_ID_LENGTH} characters`);
  return id;
}

/** What a control id says. Text that was never a control id gives a name that no handler has. */
export function parseControlId(id: ControlId): { name: string; args: string[] } {
  const [name = '', ...args] = id.split(':').map(part => part.replaceAll('%3A', ':').replaceAll('%25', '%'));
  return { name, args };
}

const escapePart = (part: string): string => part.replaceAll('%', '%25').replaceAll(':', '%3A');
