export const en = {
  "good-at": "Something I am good at",
  "helped-before": "Something that has helped before",
  "people-and-places": "People and places that matter",
};
