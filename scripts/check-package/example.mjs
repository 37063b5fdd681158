export const checkExample = () => [];
