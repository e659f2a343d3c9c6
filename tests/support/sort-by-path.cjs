// It comes with jest, and stands where jest's own packages stand.
const { default: Sequencer } = require(
  require.resolve("@jest/test-sequencer", {
    paths: [require.resolve("jest-cli", { paths: [require.resolve("jest")] })],
  }),
);

/** Files of one folder one after another, so that those that read the same generated graph need not load it each. */
class SortByPath extends Sequencer {
  sort(tests) {
    return [...tests].sort((one, other) => (one.path < other.path ? -1 : 1));
  }
}

module.exports = SortByPath;
