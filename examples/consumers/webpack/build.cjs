// Without a config file and a plugin: what webpack makes of the package as it is.
const { copyFileSync } = require('node:fs');
const { join } = require('node:path');
const webpack = require('webpack');

const mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';
webpack(
  {
    mode,
    context: __dirname,
    entry: './src/main.js',
    devtool: false,
    output: { path: join(__dirname, 'dist'), filename: 'main.js', publicPath: 'auto' },
    performance: { hints: false },
  },
  (error, stats) => {
    copyFileSync(join(__dirname, 'index.html'), join(__dirname, 'dist/index.html'));
    if (error) throw error;
    const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true });
    for (const { message } of [...errors, ...warnings]) console.error(message);
    process.exitCode = errors.length + warnings.length > 0 ? 1 : 0;
  },
);
