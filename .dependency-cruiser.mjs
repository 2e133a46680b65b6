// One arrow: apps → libs/*/nest → application → domain → kernel. A capability sees another only through its contract.ts.
const capability = '^libs/([^/]+)/src/';
const own = '^libs/$1/src/';
const shared = '^libs/(kernel|access|platform|testing|kit)/';
const kernel = '^libs/kernel/src/';
const access = '^libs/access/src/index\\.ts$';
const platform = '^libs/platform/src/index\\.ts$';
const contracts = '^libs/[^/]+/src/contract\\.ts$';
const spec = '(\\.spec\\.tsx?|/testing-[^/]*\\.ts)$';

const layer = (name, from, to) => ({ name, severity: 'error', from: { path: `${capability}${from}`, pathNot: [shared, spec] }, to });
const outside = (...allowed) => ({ path: '^(apps|libs)/', pathNot: allowed });
const rule = (name, from, to) => ({ name, severity: 'error', from, to });

export default {
  forbidden: [
    rule('no-cycles', {}, { circular: true }),
    rule('unresolvable', {}, { couldNotResolve: true, pathNot: '^#messages$' }),
    rule('kernel-imports-nothing', { path: '^libs/kernel/', pathNot: spec }, { pathNot: '^libs/kernel/' }),
    rule('libs-not-apps', { path: '^libs/' }, { path: '^apps/' }),
    layer('domain', 'domain/', outside(kernel, `${own}domain/`)),
    layer('domain-no-packages', 'domain/', { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'] }),
    layer('contract', '(contract|permissions)\\.ts$', outside(kernel, access, `${own}domain/`, contracts)),
    layer('application', 'application/', outside(kernel, access, platform, `${own}(application|domain)/`, `${own}permissions\\.ts$`, contracts)),
    layer('application-no-framework', 'application/', { path: 'node_modules/(@nestjs|typeorm|fastify|socket\\.io|react|pg)/' }),
    layer('nest', '(nest/|index\\.ts$)', outside(kernel, access, platform, `${own}(nest|application|domain)/`, `${own}permissions\\.ts$`, contracts)),
    layer('ui', 'ui/', outside(kernel, access, `${own}(ui|domain)/`, `${own}permissions\\.ts$`, contracts, '^libs/kit/src/ui/')),
    layer('ui-contract-types-only', 'ui/', { path: contracts, dependencyTypesNot: ['type-only'] }),
    layer('ui-no-server-packages', 'ui/', { path: 'node_modules/(@nestjs|typeorm|fastify|socket\\.io/|pg/|passport|zod)' }),
    rule('web-sees-ui-only', { path: '^apps/web/' }, { path: '^libs/', pathNot: ['^libs/[^/]+/src/ui/', contracts, kernel] }),
    rule('server-sees-no-ui', { path: '^(apps/(api|worker)/|libs/[^/]+/src/(?!ui/))' }, { path: '/ui/' }),
    rule('casl-only-in-access', { path: '^(apps|libs)/', pathNot: '^libs/access/' }, { path: 'node_modules/@casl/' }),
    rule('testing-only-in-specs', { path: '^(apps|libs)/', pathNot: [spec, '^libs/testing/'] }, { path: '^libs/testing/' }),
    rule(
      'platform-knows-no-capability',
      { path: '^libs/(platform|access|kernel)/', pathNot: spec },
      { path: '^libs/', pathNot: '^libs/(platform|access|kernel)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['dingyue:src', 'types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
};
