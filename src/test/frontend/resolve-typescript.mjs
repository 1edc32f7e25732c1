import { registerHooks } from 'node:module';

/* The modules of frontend/ name each other without an ending, as bundlers have it; Node wants to know it. */
registerHooks({
  resolve(specifier, context, next) {
    const bare = specifier.startsWith('.') && !/\.[a-z]+$/.test(specifier);
    return next(bare ? `${specifier}.ts` : specifier, context);
  },
});
