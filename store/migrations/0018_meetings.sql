CREATE TABLE "meeting" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"round" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_programme" ON "meeting" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "meeting_round" ON "meeting" USING btree ("round");--> statement-breakpoint
CREATE INDEX "meeting_state" ON "meeting" USING btree ("state");