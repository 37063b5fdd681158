import fc from 'fast-check';

// The same inputs in every ordinary run, so that red means a change broke something; the deep run draws new ones.
if (!process.env.PLINTH_DEEP) fc.configureGlobal({ seed: 20_261_122 });
