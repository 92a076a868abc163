export const en = {
  kind: {
    "nominated-person": "nominated person",
    "attorney-health": "attorney for health and welfare",
    "attorney-property": "attorney for property and money",
    deputy: "deputy",
    "advocate-imha": "independent mental health advocate",
    "advocate-imca": "independent mental capacity advocate",
    "advocate-other": "advocate",
  },
  /** after whose voice it is: "supporter, acting as attorney for property" */
  acting: (voice: string, kind: string) => `${voice}, acting for the person as ${kind}`,
};
