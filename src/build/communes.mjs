// Writes src/main/resources/org/contreseing/facts/communes.csv from the npm package @etalab/decoupage-administratif.
//
//   node src/build/communes.mjs 6.0.0
//
// The version names the year of the data (6.0.0 is 2026). Needs node and npm; run by hand once a year, never by the build.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = process.argv[2]
if (!/^\d+\.\d+\.\d+$/.test(version ?? '')) {
  console.error('usage: node src/build/communes.mjs VERSION')
  process.exit(2)
}
const TARGET = new URL('../main/resources/org/contreseing/facts/communes.csv', import.meta.url)
const KIND = {
  'commune-actuelle': 'commune',
  'commune-deleguee': 'deleguee',
  'commune-associee': 'associee',
  'arrondissement-municipal': 'arrondissement',
}

// As org.contreseing.facts.TownName does; a test compares both on every row.
function key(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    .replaceAll('œ', 'oe').replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
    .split(' ').map(w => ({ st: 'saint', ste: 'sainte' })[w] ?? w).join(' ')
}

function unpack(folder) {
  execFileSync('npm', ['pack', '--silent', `@etalab/decoupage-administratif@${version}`], { cwd: folder })
  execFileSync('tar', ['xzf', `etalab-decoupage-administratif-${version}.tgz`], { cwd: folder })
  return JSON.parse(readFileSync(join(folder, 'package', 'data', 'communes.json'), 'utf8'))
}

// A delegated or associated commune has no postcode of its own in the source: it has those of the commune it belongs to.
function row(commune, byCode) {
  const whole = byCode.get(commune.chefLieu ?? commune.commune) ?? commune
  const postcodes = commune.codesPostaux ?? whole.codesPostaux ?? []
  const of = whole === commune ? '' : whole.code
  return [key(commune.nom), commune.nom, commune.code, KIND[commune.type], of,
    commune.departement ?? whole.departement, [...postcodes].sort().join(' '), commune.siren ?? '']
}

function csv(communes) {
  const byCode = new Map(communes.filter(c => c.type === 'commune-actuelle').map(c => [c.code, c]))
  // A new commune's seat is listed a second time as the delegated commune of the same name.
  const rows = communes.filter(c => byCode.get(c.chefLieu)?.nom !== c.nom).map(c => row(c, byCode))
  const odd = rows.filter(r => r.some(cell => cell === undefined || /[",\n]/.test(cell)))
  if (odd.length > 0) throw new Error(`cells that a plain CSV cannot hold: ${JSON.stringify(odd.slice(0, 5))}`)
  const order = r => `${r[0]},${r[2]},${r[3]}`
  rows.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
  return ['key,name,insee,kind,of,department,postcodes,siren', ...rows.map(r => r.join(','))].join('\n') + '\n'
}

const folder = mkdtempSync(join(tmpdir(), 'communes-'))
try {
  const text = csv(unpack(folder))
  writeFileSync(TARGET, text)
  console.log(`${TARGET.pathname}: ${text.split('\n').length - 2} rows`)
} finally {
  rmSync(folder, { recursive: true })
}
