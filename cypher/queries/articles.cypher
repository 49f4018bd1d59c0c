// The articles in the graph, newest first, with the claims found in each.
// parameters: publisher: string, default "", upper and lower case alike; empty asks about all
// parameters: limit: integer, default 100, rows at the most
// returns: publishedAt, publisher, title, language, origin, claims, source
// index: none, reads every article
// example: verband query articles --param publisher=NOS
MATCH (article:Article)
WHERE $publisher = '' OR toLower(article.publisher) = toLower($publisher)
OPTIONAL MATCH (article)<-[:REPORTED_IN]-(claim:Claim)
WITH article, count(claim) AS claims
RETURN article.publishedAt AS publishedAt, article.publisher AS publisher, article.title AS title,
  article.language AS language, article.origin AS origin, claims,
  coalesce(article.url, article.source, article.id) AS source
ORDER BY coalesce(publishedAt, '') DESC, source
LIMIT $limit
