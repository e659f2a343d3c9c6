import type { Licence } from "./export-format.ts";

/** Goes out with every export. */
export const licence: Licence = {
  name: "Apache-2.0",
  title: "Apache License 2.0",
  path: "https://www.apache.org/licenses/LICENSE-2.0",
  attribution:
    'Facts are what official readouts say, in the words of Parley: name the publisher ("according to …"), not Parley, as their source. Coordinates: GeoNames, CC BY 4.0. EuroVoc: Publications Office of the European Union. UNBIS: United Nations.',
};
