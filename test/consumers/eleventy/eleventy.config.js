export default function configure(config) {
  config.addPassthroughCopy({ 'node_modules/aid-chart/dist/cdn': 'cdn' });
  return { dir: { input: import.meta.dirname, output: `${import.meta.dirname}/dist` } };
}
