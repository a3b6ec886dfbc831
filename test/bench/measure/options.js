/** The words after `npm run bench --`. */

export const HELP = `Measures the elements beside a limit and, if asked, beside peers.

  npm run build                            once, and after a change to the sources
  npm run bench                            everything
  npm run bench -- tree                    rows whose file or name contains "tree"
  npm run bench -- "tree, search" gauge    rows with one of several
  npm run bench -- tree --peers            other kits draw the same data
  npm run bench -- "gauge, first" --profile

  --rounds=9    measured rounds per row; 7 unless said. More when the machine has other work
  --peers       installs the peers into test/bench/peers on first use (140 MB, nothing is shipped)
  --profile     prints where our script spends its time, from one more round
  --list        prints the names of the rows, measures nothing
  --help        prints this

How to read what it prints: CONTRIBUTING.md, "Measure speed".`;

const FLAGS = ['--peers', '--profile', '--list', '--help'];

/** Options of the command line. Throws for an unknown word, so that no run is wasted. */
export function readOptions(words) {
  const options = { parts: words.filter((word) => !word.startsWith('-')), rounds: 7 };
  for (const word of words.filter((each) => each.startsWith('-'))) {
    const rounds = /^--rounds=([1-9]\d*)$/.exec(word);
    if (rounds) options.rounds = Number(rounds[1]);
    else if (FLAGS.includes(word)) options[word.slice(2)] = true;
    else throw new Error(`${word} is no option.\n\n${HELP}`);
  }
  return options;
}

/** True if a row of a file is asked for. */
export const isAsked = ({ parts }, file, { name }) =>
  parts.length === 0 || parts.some((part) => `${file} ${name}`.includes(part));

/** The contestants of a row: without peers, unless they are asked for. */
export function askedContestants({ peers }, { contestants }) {
  const asked = Object.entries(contestants).filter(([, each]) => peers || !each.peer);
  return Object.fromEntries(asked);
}
