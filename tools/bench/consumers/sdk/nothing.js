/** Stands for modules of Node that bundles for browsers have not. */
export default {};
