/**
 * Districts and facilities of a plan, and what it says of them.
 *
 * @module
 */
export {
  ancestorDistrictsOf,
  childDistrictsOf,
  descendantDistrictsOf,
  districtById,
  districtsByLevel,
  facilitiesOf,
  rootDistrictsOf,
} from './district/district.js';
export { actionsInDistrict, nodesInDistrict, type DistrictScope } from './district/in-district.js';
export { districtTimesOf, valuesByDistrict } from './district/values-by-district.js';
