/** esbuild collects style sheets into playground.css; in TypeScript they are imports without a value. */
declare module "*.css";
