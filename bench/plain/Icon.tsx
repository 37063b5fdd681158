export const Icon = ({ path, size = 16 }: { readonly path: string; readonly size?: number }) => (
  <svg className="icon" width={size} height={size} viewBox="0 0 16 16">
    <path d={path} />
  </svg>
);
