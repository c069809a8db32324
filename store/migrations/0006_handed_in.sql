CREATE TABLE "handed_in" (
	"application" text PRIMARY KEY NOT NULL,
	"programme" text NOT NULL,
	"copy" text NOT NULL,
	"claims" text[] NOT NULL,
	"print" "bytea"
);
--> statement-breakpoint
ALTER TABLE "handed_in" ADD CONSTRAINT "handed_in_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "handed_in_programme" ON "handed_in" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "handed_in_claims" ON "handed_in" USING gin ("claims");