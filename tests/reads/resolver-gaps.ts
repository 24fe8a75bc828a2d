import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import type { DataSource } from "typeorm";
import { ownColumns } from "../../src/database/read-rows.js";

type Field = GraphQLField<unknown, unknown>;

/**
 * The fields that lack a resolver of their own and can't do without one: those of Query and Mutation, those with
 * arguments, those of objects that another domain adds, and on a type that stands for a row of a table whatever is
 * no column of it. Types that stand for plain values are left to the walk, which sees whether a value comes.
 */
export function resolverGaps(schema: GraphQLSchema, sdl: string, dataSource: DataSource): string[] {
  const added = fieldsOfExtensions(sdl);
  const roots = [schema.getQueryType(), schema.getMutationType()];
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .flatMap((type) => {
      const columns = columnsOf(type.name, dataSource);
      const needsOne = (field: Field) =>
        roots.includes(type) ||
        field.args.length > 0 ||
        (added.has(`${type.name}.${field.name}`) && !isLeafType(getNamedType(field.type))) ||
        (columns !== null && !columns.has(field.name));
      return Object.values(type.getFields())
        .filter((field) => field.resolve === undefined && needsOne(field))
        .map((field) => `${type.name}.${field.name}`);
    });
}

function columnsOf(type: string, dataSource: DataSource): ReadonlySet<string> | null {
  const entity = dataSource.entityMetadatas.find(({ name }) => name === type);
  // A reset is shown together with its rotation, not as its row.
  if (entity === undefined || type === "RotationReset") return null;
  return new Set(ownColumns(entity.columns).map(({ propertyName }) => propertyName));
}

function fieldsOfExtensions(sdl: string): ReadonlySet<string> {
  const extensions = parse(sdl).definitions.filter(({ kind }) => kind === Kind.OBJECT_TYPE_EXTENSION);
  return new Set(
    extensions.flatMap((extension) =>
      "fields" in extension && "name" in extension
        ? (extension.fields ?? []).map((field) => `${extension.name?.value}.${field.name.value}`)
        : [],
    ),
  );
}
