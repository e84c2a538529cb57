// The manifest, and from it what editors and frameworks know of the elements.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './tools/framework-types.mjs';

export default {
  globs: ['src/{define,element}/aid-*.ts'],
  litelement: true,
  outdir: 'dist',
  packagejson: false,
  plugins: [
    // What is nobody's business but the class's, and would be shown as a property.
    {
      name: 'public-members',
      packageLinkPhase: ({ customElementsManifest }) => publicOnly(customElementsManifest),
    },
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
    frameworkTypes('dist/types'),
  ],
};

/** Modules by their built names, without private members. */
function publicOnly({ modules }) {
  const built = (name) => name?.replace(/^src\//, 'dist/esm/').replace(/\.ts$/, '.js');
  for (const module of modules) {
    module.path = built(module.path);
    for (const one of module.exports ?? []) one.declaration.module = built(one.declaration.module);
    for (const one of module.declarations ?? [])
      one.members = one.members?.filter(
        ({ name, privacy }) =>
          !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected',
      );
  }
}
