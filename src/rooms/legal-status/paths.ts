/** Where those who work with the person read their legal status, or one of its facts. */
export const theirRightsPath = (personId: string, statementId = ""): string =>
  `/people/${personId}/rights${statementId && `/${statementId}`}`;

/** Where they answer what the person asks for while it lasts. */
export const answeringPath = (personId: string): string => `/people/${personId}/choices`;
