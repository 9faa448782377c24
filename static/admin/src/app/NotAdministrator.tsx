/** What somebody sees who may open the page but not know what it knows. */
export function NotAdministrator({ reason }: { readonly reason: string }) {
  return (
    <main className="pp-center">
      <h1 className="pp-card-title">This page is for administrators</h1>
      <p className="pp-subtle">{reason}</p>
    </main>
  );
}
