// The operators of a Neo4j plan (5.26 to 2026) that only read the graph. What is not listed is refused.
import { UsageError } from '../failure/index.js';
import { isReadProcedure } from './read-only.js';

// NOTE: LOAD CSV, SHOW and TERMINATE TRANSACTIONS pass as reads in Neo4j's own eyes (query type `r`, read access mode):
// their operators LoadCSV, ShowTransactions and TerminateTransactions must never be listed here.
const READ_OPERATORS = new Set([
  ...['AllNodesScan', 'PartitionedAllNodesScan', 'NodeByLabelScan', 'PartitionedNodeByLabelScan'],
  ...['IntersectionNodeByLabelsScan', 'PartitionedIntersectionNodeByLabelsScan', 'UnionNodeByLabelsScan'],
  ...['PartitionedUnionNodeByLabelsScan', 'SubtractionNodeByLabelsScan', 'PartitionedSubtractionNodeByLabelsScan'],
  ...['DynamicLabelNodeLookup', 'NodeByIdSeek', 'NodeByElementIdSeek', 'NodeCountFromCountStore'],
  ...[
    'NodeIndexSeek',
    'NodeIndexSeekByRange',
    'NodeUniqueIndexSeek',
    'NodeUniqueIndexSeekByRange',
    'MultiNodeIndexSeek',
  ],
  ...['PartitionedNodeIndexSeek', 'PartitionedNodeIndexSeekByRange', 'PartitionedNodeIndexScan', 'NodeIndexScan'],
  ...['NodeIndexContainsScan', 'NodeIndexEndsWithScan', 'AssertSameNode', 'AssertSameRelationship'],
  ...['DirectedAllRelationshipsScan', 'UndirectedAllRelationshipsScan'],
  ...['PartitionedDirectedAllRelationshipsScan', 'PartitionedUndirectedAllRelationshipsScan'],
  ...['DirectedRelationshipTypeScan', 'UndirectedRelationshipTypeScan'],
  ...['PartitionedDirectedRelationshipTypeScan', 'PartitionedUndirectedRelationshipTypeScan'],
  ...['DirectedUnionRelationshipTypesScan', 'UndirectedUnionRelationshipTypesScan'],
  ...['PartitionedDirectedUnionRelationshipTypesScan', 'PartitionedUndirectedUnionRelationshipTypesScan'],
  ...['DirectedRelationshipByIdSeek', 'UndirectedRelationshipByIdSeek'],
  ...['DirectedRelationshipByElementIdSeek', 'UndirectedRelationshipByElementIdSeek'],
  ...['DirectedRelationshipIndexSeek', 'UndirectedRelationshipIndexSeek'],
  ...['DirectedRelationshipUniqueIndexSeek', 'UndirectedRelationshipUniqueIndexSeek'],
  ...['DirectedRelationshipIndexSeekByRange', 'UndirectedRelationshipIndexSeekByRange'],
  ...['DirectedRelationshipUniqueIndexSeekByRange', 'UndirectedRelationshipUniqueIndexSeekByRange'],
  ...['DirectedRelationshipIndexScan', 'UndirectedRelationshipIndexScan'],
  ...['DirectedRelationshipIndexContainsScan', 'UndirectedRelationshipIndexContainsScan'],
  ...['DirectedRelationshipIndexEndsWithScan', 'UndirectedRelationshipIndexEndsWithScan'],
  ...['DynamicDirectedRelationshipTypeLookup', 'DynamicUndirectedRelationshipTypeLookup'],
  'RelationshipCountFromCountStore',
  ...['Expand(All)', 'Expand(Into)', 'OptionalExpand(All)', 'OptionalExpand(Into)'],
  ...['VarLengthExpand(All)', 'VarLengthExpand(Into)', 'VarLengthExpand(Pruning)', 'BFSPruningVarLengthExpand'],
  ...['VarLengthExpand(Pruning,BFS)', 'VarLengthExpand(Pruning,BFS,All)', 'VarLengthExpand(Pruning,BFS,Into)'],
  ...['PruningVarLengthExpand', 'BFSPruningVarLengthExpand(All)', 'BFSPruningVarLengthExpand(Into)'],
  ...['Repeat(Trail)', 'Repeat(Walk)', 'Repeat(Acyclic)', 'BidirectionalRepeat(Trail)', 'BidirectionalRepeat(Walk)'],
  ...['ShortestPath', 'AllShortestPaths', 'StatefulShortestPath', 'StatefulShortestPath(All)'],
  ...['StatefulShortestPath(Into)', 'ProjectEndpoints', 'ProjectEndpoints(All)', 'ProjectEndpoints(Into)'],
  ...['NodeHashJoin', 'NodeLeftOuterHashJoin', 'NodeRightOuterHashJoin', 'ValueHashJoin', 'TriadicSelection'],
  ...['TriadicBuild', 'TriadicFilter', 'CartesianProduct', 'Apply', 'SemiApply', 'AntiSemiApply', 'LetSemiApply'],
  ...['LetAntiSemiApply', 'SelectOrSemiApply', 'SelectOrAntiSemiApply', 'LetSelectOrSemiApply'],
  ...['LetSelectOrAntiSemiApply', 'RollUpApply', 'ConditionalApply', 'AntiConditionalApply', 'Argument', 'Optional'],
  ...['ArgumentTracker', 'OrderedUnion', 'Union', 'Unwind', 'UnwindCollection', 'PartitionedUnwindCollection'],
  ...['Filter', 'CacheProperties', 'RemoteBatchProperties', 'RemoteBatchPropertiesWithFilter', 'Projection'],
  ...['Aggregation', 'EagerAggregation', 'OrderedAggregation', 'Distinct', 'OrderedDistinct', 'Eager'],
  ...['Sort', 'PartialSort', 'Top', 'PartialTop', 'Top1WithTies', 'Skip', 'Limit', 'ExhaustiveLimit'],
  ...['EmptyRow', 'EmptyResult', 'Input', 'ProduceResults', 'ProduceResult'],
  ...['PreserveOrder', 'NonFuseable', 'NonPipelined', 'PathPropagatingBFS'],
  'ProcedureCall',
]);

/** One operator of a plan; for `ProcedureCall` the details begin with the procedure's name. */
export type PlanStep = { operator: string; details: string };

/**
 * Checks the operators of a plan, with or without a `@neo4j` ending.
 *
 * @throws UsageError `not-read-only` naming the operator
 */
export function assertReadPlan(steps: readonly PlanStep[]): void {
  for (const { operator, details } of steps) {
    const name = operator.replace(/@.*$/, '').trim();
    if (!READ_OPERATORS.has(name)) throw notReadOnly(name);
    const procedure = /^[\w.]+/.exec(details)?.[0] ?? '';
    if (name === 'ProcedureCall' && !isReadProcedure(procedure)) throw notReadOnly(`${name} ${procedure}`);
  }
}

function notReadOnly(operator: string): UsageError {
  return new UsageError({
    code: 'not-read-only',
    message: `A query may only read, and the plan of this one contains the operator ${JSON.stringify(operator)}.`,
    next: 'Leave out what changes or reaches outside the graph; if it only reads, report the name of the operator.',
  });
}
