import type { SomeTextsOf } from "../ground/core/words.ts";
import type { en } from "./words.en.ts";

/** Not yet checked by a speaker of Welsh. */
export const cy: SomeTextsOf<typeof en> = {
  skip: "Mynd i'r prif ran",
  home: ", i'r dechrau",
  help: "Cymorth nawr",
  places: "Ble i fynd",
  mySpace: "Fy lle i",
  people: "Pobl rwy'n gweithio gyda nhw",
  foot: "Mwy am y wefan hon",
  decide: "Chi sy'n penderfynu beth i'w rannu.",
  whoSees: "Pwy all weld beth?",
  whoLooked: "Pwy edrychodd?",
  administration: "Gweinyddu",
  account: "Fy nghyfrif",
  leave: "Gadael y dudalen hon yn gyflym",
  leaveHint: "neu bwyso Esc dair gwaith",
  signOut: "Allgofnodi",
  demo: "Arddangosiad yw hwn. Pobl ddychmygol sydd ynddo, ac mae'r hyn rydych chi'n ei ysgrifennu yn cael ei daflu.",
  demoLink: "Bod yn rhywun arall",
  here: "Wedi mewngofnodi fel",
  errorTitle: "Problem: ",
  errorSummary: "Mae angen edrych eto ar rywbeth",
  errorBefore: "Problem:",
  optional: "os hoffech chi",
  notice: "Beth sydd newydd ddigwydd",
  showPassword: "Dangos beth rwy'n ei deipio",
  hidePassword: "Ei guddio eto",
  thisLanguage: "Cymraeg",
  unchecked: "Nid oes siaradwr Cymraeg wedi gwirio'r geiriau hyn eto.",
  someLent: "Mae rhan o'r dudalen hon yn Saesneg o hyd.",
};
