import type { Form } from '../../commands/index.ts';
import type { Button, Controls, LinkButton, Select } from '../controls.ts';
import {
  BUTTON_LABEL,
  CHOICE_TEXT,
  FORM_LABEL,
  FORM_PLACEHOLDER,
  FORM_VALUE,
  LINK_URL,
  ROW_BUTTONS,
  SELECT_CHOICES,
  SELECT_PLACEHOLDER,
} from './limits.ts';
import { shorten } from '../digests/shorten.ts';

/** Discord's numbers for component types and styles. */
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const TEXT_INPUT = 4;
const LABEL = 18;
const STYLES = { primary: 1, secondary: 2, danger: 4 } as const;
const LINK_STYLE = 5;
const SHORT = 1;
const PARAGRAPH = 2;

interface Row {
  type: typeof ROW;
  components: unknown[];
}

/** Rows of buttons, then the select menu's own row. */
export function controlRows(controls: Controls | undefined): Row[] {
  const { buttons = [], select } = controls ?? {};
  const shown = buttons
    .filter(button => !('url' in button) || button.url.length <= LINK_URL)
    .map(renderButton);
  const rows: Row[] = [];
  for (let from = 0; from < shown.length; from += ROW_BUTTONS)
    rows.push({ type: ROW, components: shown.slice(from, from + ROW_BUTTONS) });
  if (select && select.choices.length > 0) rows.push({ type: ROW, components: [renderSelect(select)] });
  return rows;
}

/** How many of a message's components the controls take. */
export const controlCount = (controls: Controls | undefined): number =>
  controlRows(controls).reduce((sum, row) => sum + 1 + row.components.length, 0);

function renderButton(button: Button | LinkButton) {
  const label = shorten(button.label, BUTTON_LABEL);
  if ('url' in button) return { type: BUTTON, style: LINK_STYLE, label, url: button.url };
  return {
    type: BUTTON,
    style: STYLES[button.style ?? 'secondary'],
    label,
    custom_id: button.id,
    ...(button.disabled ? { disabled: true } : {}),
  };
}

function renderSelect({ id, placeholder, choices, min = 1, max = 1 }: Select) {
  const options = choices.slice(0, SELECT_CHOICES).map(({ label, value, description, selected }) => ({
    label: shorten(label.toWellFormed(), CHOICE_TEXT),
    value,
    ...(description === undefined ? {} : { description: shorten(description.toWellFormed(), CHOICE_TEXT) }),
    ...(selected ? { default: true } : {}),
  }));
  return {
    type: SELECT,
    custom_id: id,
    placeholder: shorten(placeholder, SELECT_PLACEHOLDER),
    options,
    min_values: Math.min(min, options.length),
    max_values: Math.min(max, options.length),
  };
}

/** A form as Discord shows it; what is submitted comes back under the same id. */
export function formBody(form: Form, id: string) {
  return {
    custom_id: id,
    title: shorten(form.title, FORM_LABEL),
    components: form.fields.map(field => ({
      type: LABEL,
      label: shorten(field.label, FORM_LABEL),
      component: {
        type: TEXT_INPUT,
        custom_id: field.name,
        style: field.long ? PARAGRAPH : SHORT,
        required: field.required ?? true,
        max_length: field.maxLength ?? FORM_VALUE,
        ...(field.value === undefined ? {} : { value: field.value }),
        ...(field.placeholder === undefined
          ? {}
          : { placeholder: shorten(field.placeholder, FORM_PLACEHOLDER) }),
      },
    })),
  };
}
