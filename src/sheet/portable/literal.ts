/** A number as a formula holds it, e.g. `65`, `0.5`, `1E-7`; negative numbers stand in parentheses. */
export const numberLiteral = (value: number): string => {
  const text = String(Object.is(value, -0) ? 0 : value).toUpperCase();
  return value < 0 ? `(${text})` : text;
};

/** A text as a formula holds it; quotes are doubled. Excel takes up to 255 characters (`fitsLiteral`). */
export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Excel refuses a text constant of more than 255 characters inside a formula. */
export const fitsLiteral = (text: string): boolean => text.length <= 255;

/** Excel refuses a formula of more than 8,192 characters. */
export const MAX_FORMULA = 8192;

/** In parentheses when it is a sum or a product; texts in the formula must not hold operators. */
export const bracketed = (expression: string): string => (/[+\-*/]/.test(expression) ? `(${expression})` : expression);
