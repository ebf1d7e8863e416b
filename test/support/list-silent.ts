import ts from "typescript";

/** What users can name, and what is missing in its doc comment, each as `file: name: what`. */
export function listSilent(program: ts.Program, entries: readonly string[]): string[] {
    const checker = program.getTypeChecker();
    const defaults = findDefaults(program, checker);
    const symbols = new Set(
        entries.flatMap((entry) => {
            const file = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!;
            return checker
                .getExportsOfModule(file)
                .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
        }),
    );
    return [
        ...new Set([...symbols].flatMap((symbol) => [symbol, ...listMembers(symbol)]).flatMap(complain)),
    ].toSorted();

    function complain(symbol: ts.Symbol): string[] {
        const declaration = symbol.declarations?.[0];
        // openapi-typescript words its own.
        if (declaration === undefined || isForeign(declaration)) return [];
        const { fileName } = declaration.getSourceFile();
        const parent = "parent" in symbol ? (symbol.parent as ts.Symbol | undefined) : undefined;
        const owner = parent !== undefined && !parent.name.startsWith('"') ? `${parent.name}.` : "";
        const tags = new Set(symbol.getJsDocTags(checker).map(({ name }) => name));
        const words = ts.displayPartsToString(symbol.getDocumentationComment(checker));
        // What is only read may be taken apart with a default, too.
        const isOption = owner.endsWith("Options.");
        // A tag can say all there is to say.
        const saysNothing = words.trim() === "" && !["default", "throws", "deprecated"].some((tag) => tags.has(tag));
        const complaints = [
            ...(saysNothing ? ["no doc comment"] : []),
            ...(throws(symbol) && !tags.has("throws") ? ["throws, and does not say so"] : []),
            ...(isOption && defaults.has(symbol) && !tags.has("default")
                ? ["has a default, and does not say which"]
                : []),
        ];
        const path = fileName.replace(`${process.cwd()}/`, "");
        return complaints.map((complaint) => `${path}: ${owner}${symbol.name}: ${complaint}`);
    }
}

/** Members that an interface or a class declares for its users. */
function listMembers(symbol: ts.Symbol): ts.Symbol[] {
    const declarations = symbol.declarations ?? [];
    const members = declarations.some((node) => ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node))
        ? [...(symbol.members?.values() ?? [])]
        : [];
    return members.filter(({ declarations: [node] = [] }) => node !== undefined && isShown(node) && !isLiteral(node));
}

/** `kind: "list"` says all there is to say. */
function isLiteral(node: ts.Declaration): boolean {
    return ts.isPropertySignature(node) && node.type !== undefined && ts.isLiteralTypeNode(node.type);
}

function isForeign(node: ts.Node): boolean {
    return node.getSourceFile().fileName.endsWith("/openapi.gen.ts");
}

function isShown(node: ts.Declaration): boolean {
    const name = ts.getNameOfDeclaration(node);
    const isPrivate =
        (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override)) !== 0;
    // An error's literal name, and a constructor without words of its own, are what their class says.
    return !isPrivate && name !== undefined && !ts.isPrivateIdentifier(name) && !ts.isTypeParameterDeclaration(node);
}

/** Whether a function throws by itself; what it calls is not looked into. */
function throws(symbol: ts.Symbol): boolean {
    return (symbol.declarations ?? []).some((node) => "body" in node && node.body !== undefined && hasThrow(node.body));
}

function hasThrow(node: unknown): boolean {
    const child = node as ts.Node;
    if (ts.isThrowStatement(child)) return true;
    if (ts.isFunctionLike(child) && !ts.isConstructorDeclaration(child)) return false;
    if (ts.isTryStatement(child)) return hasThrow(child.catchClause ?? child.finallyBlock);
    return ts.forEachChild(child, (inner) => hasThrow(inner) || undefined) ?? false;
}

/** Members that take a default where an object is taken apart: `{ runtime = "x" }: Options`. */
function findDefaults(program: ts.Program, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
    const found = new Set<ts.Symbol>();
    for (const file of program.getSourceFiles())
        if (!file.isDeclarationFile && !file.fileName.includes("/node_modules/")) visit(file);
    return found;

    function visit(node: ts.Node): void {
        if (ts.isObjectBindingPattern(node)) {
            const type = checker.getNonNullableType(checker.getTypeAtLocation(node.parent));
            for (const { initializer, propertyName, name } of node.elements) {
                if (initializer === undefined) continue;
                const member = checker.getPropertyOfType(type, (propertyName ?? name).getText());
                if (member !== undefined) found.add(member);
            }
        }
        ts.forEachChild(node, visit);
    }
}
