// What a member's client sends when a form is submitted.
import type { Component } from '../rules/components.ts';
import type { Json } from '../types.ts';

const LABEL = 18;
const TEXT_INPUT = 4;
const RADIO_GROUP = 21;
const CHECKBOX = 23;

export type FieldValue = string | string[] | boolean;

type Field = Component & { min_length?: number; max_length?: number };

/** The submitted components; throws a sentence when a client would not submit them. */
export function filledForm(modal: Json, values: Record<string, FieldValue>): Json[] {
  const components = (modal['components'] ?? []) as Component[];
  const ids = components.map(c => (c.component ?? c.components?.[0])?.custom_id);
  for (const name of Object.keys(values))
    if (!ids.includes(name)) throw new Error(`the form has no field ${name}`);
  return components.map((component, index) => {
    const field = component.component ?? component.components?.[0];
    if (!field?.custom_id) return { type: component.type, id: index + 1 };
    const sent = filledField(field, values[field.custom_id], index);
    return component.type === LABEL
      ? { type: LABEL, id: index + 1, component: sent }
      : { type: component.type, id: index + 1, components: [sent] };
  });
}

function filledField(field: Field, value: FieldValue | undefined, index: number): Json {
  const base = { type: field.type, id: index + 100, custom_id: field.custom_id };
  const name = field.custom_id;
  const needed = field.required ?? true;
  if (field.type === CHECKBOX) return { ...base, value: value === true };
  if (field.type === RADIO_GROUP) {
    if (needed && !value) throw new Error(`${name} is required, so a client would not send the form`);
    return { ...base, value: value ?? null };
  }
  if (field.type !== TEXT_INPUT) {
    const list = value === undefined ? [] : [value].flat();
    if (needed && !list.length) throw new Error(`${name} is required, so a client would not send the form`);
    return { ...base, values: list };
  }
  const text = typeof value === 'string' ? value : '';
  if (needed && !text) throw new Error(`${name} is required, so a client would not send the form`);
  const length = [...text].length;
  const tooShort = text !== '' && length < (field.min_length ?? 0);
  if (tooShort || length > (field.max_length ?? 4000))
    throw new Error(`${name} has the wrong length, so a client would not send the form`);
  return { ...base, value: text };
}
