CREATE TABLE "review_step" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"round" text NOT NULL,
	"programme" text NOT NULL,
	"category" text NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_step" ADD CONSTRAINT "review_step_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "review_step_running" ON "review_step" USING btree ("application","kind") WHERE state <> 'cancelled';--> statement-breakpoint
CREATE INDEX "review_step_application" ON "review_step" USING btree ("application");--> statement-breakpoint
CREATE INDEX "review_step_round" ON "review_step" USING btree ("round","category");--> statement-breakpoint
CREATE INDEX "review_step_programme" ON "review_step" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "review_step_category" ON "review_step" USING btree ("category");--> statement-breakpoint
CREATE INDEX "review_step_kind" ON "review_step" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "review_step_state" ON "review_step" USING btree ("state");--> statement-breakpoint
CREATE INDEX "review_step_persons" ON "review_step" USING gin ((body -> 'persons'));