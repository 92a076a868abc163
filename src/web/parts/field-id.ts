/** The id of a field in the page, from its name in the form; a prefix tells apart two forms with the same names. */
export const fieldId = (name: string, prefix?: string): string => `${prefix ? `${prefix}-` : ""}field-${name.replace(/[^\w-]+/g, "-")}`;
