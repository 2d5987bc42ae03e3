/**
 * Every import of a file, in whatever form: [{ specifier, line }]. The specifier is undefined where
 * it is computed.
 */
export function importsOf(file) {
  const found = [];
  visit(file.program, (node) => {
    const source = sourceOf(node);
    if (source) found.push({ specifier: textOf(source), line: file.lineOf(node) });
  });
  return found;
}

function visit(node, see) {
  if (Array.isArray(node)) return node.forEach((each) => visit(each, see));
  if (node === null || typeof node !== 'object') return undefined;
  if (typeof node.type === 'string') see(node);
  return Object.values(node).forEach((each) => visit(each, see));
}

function sourceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return node.source;
    case 'TSExternalModuleReference':
      return node.expression;
    case 'CallExpression':
      return isRequire(node.callee) ? node.arguments[0] : undefined;
    default:
      return undefined;
  }
}

function isRequire(callee) {
  if (callee.type === 'MemberExpression')
    return callee.object.name === 'require' && callee.property.name === 'resolve';
  return callee.type === 'Identifier' && callee.name === 'require';
}

function textOf(source) {
  if (source.type === 'Literal') return source.value;
  const isPlain = source.type === 'TemplateLiteral' && source.expressions.length === 0;
  return isPlain ? source.quasis[0].value.cooked : undefined;
}
